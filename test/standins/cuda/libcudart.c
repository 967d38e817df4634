/*
 * A stand-in for CUDA's runtime library: what workers/tensorrt.py calls of it, to be compiled into libcudart.so. "Device"
 * memory has addresses that nothing can be read from or written to; what lies there is elsewhere. A stream is a thread that
 * works its queue off, so whoever does not wait for it reads too early. Copies and kernels that do not lie in memory that
 * was taken are refused.
 *
 *   STANDIN_CUDA         no-device, old-driver: what cudaGetDeviceCount answers; broken-kernel: what a stream ends with
 *   STANDIN_CUDA_MEMORY  bytes of the device, 64 MiB otherwise
 *   STANDIN_LOG          a file that takes a line for each call, and the clock's time when a kernel is done
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

enum { SUCCESS = 0, INVALID_VALUE = 1, NO_MEMORY = 2, OLD_DRIVER = 35, NO_DEVICE = 100, ILLEGAL_ADDRESS = 700 };
enum { TO_DEVICE = 1, TO_HOST = 2, MOST_PLACES = 4096, MOST_TENSORS = 16 };

struct place { char *address; size_t size; char *content; };
struct task {
  struct task *next;
  int is_kernel;
  char *to; const char *from; size_t size; char *staged;
  long delay_ns; int inputs, outputs;
  float *in[MOST_TENSORS]; size_t in_count[MOST_TENSORS];
  float *out[MOST_TENSORS]; size_t out_count[MOST_TENSORS];
};
struct stream { pthread_t thread; struct task *first, *last; int busy, error; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct place places[MOST_PLACES];
static size_t used;

static int is_set_to(const char *value) {
  const char *set = getenv("STANDIN_CUDA");
  return set != NULL && strcmp(set, value) == 0;
}

static size_t device_bytes(void) {
  const char *set = getenv("STANDIN_CUDA_MEMORY");
  return set != NULL ? strtoull(set, NULL, 10) : (size_t)64 << 20;
}

static void say(const char *what, long long value) {
  const char *path = getenv("STANDIN_LOG");
  FILE *file = path == NULL ? NULL : fopen(path, "a");
  if (file == NULL) return;
  fprintf(file, "%s %lld\n", what, value);
  fclose(file);
}

/* Where the bytes at a device's address are; NULL where these are not in one place that was taken. */
static char *content_of(const char *address, size_t size) {
  for (int i = 0; i < MOST_PLACES; i++)
    if (places[i].address != NULL && address >= places[i].address && address + size <= places[i].address + places[i].size)
      return places[i].content + (address - places[i].address);
  return NULL;
}

static void run_kernel(struct task *task) {
  struct timespec delay = {task->delay_ns / 1000000000L, task->delay_ns % 1000000000L}, now;
  nanosleep(&delay, NULL);
  float sum = 0;
  for (int i = 0; i < task->inputs; i++)
    for (size_t j = 0; j < task->in_count[i]; j++) sum += task->in[i][j];
  for (int i = 0; i < task->outputs; i++)
    for (size_t j = 0; j < task->out_count[i]; j++) task->out[i][j] = sum * (float)(j + 1);
  clock_gettime(CLOCK_MONOTONIC, &now);
  say("done", now.tv_sec * 1000000000LL + now.tv_nsec);
}

static void *work(void *argument) {
  struct stream *stream = argument;
  pthread_mutex_lock(&lock);
  for (;;) {
    while (stream->first == NULL) pthread_cond_wait(&changed, &lock);
    struct task *task = stream->first;
    stream->busy = 1;
    pthread_mutex_unlock(&lock);
    if (task->is_kernel) run_kernel(task);
    else memcpy(task->to, task->staged != NULL ? task->staged : task->from, task->size);
    pthread_mutex_lock(&lock);
    if (task->is_kernel && is_set_to("broken-kernel")) stream->error = ILLEGAL_ADDRESS;
    stream->first = task->next;
    stream->busy = 0;
    free(task->staged);
    free(task);
    pthread_cond_broadcast(&changed);
  }
  return NULL;
}

static void enqueue(struct stream *stream, struct task *task) {
  if (stream->first == NULL) stream->first = task;
  else stream->last->next = task;
  stream->last = task;
  pthread_cond_broadcast(&changed);
}

int cudaGetDeviceCount(int *count) {
  *count = 1;
  return is_set_to("no-device") ? NO_DEVICE : is_set_to("old-driver") ? OLD_DRIVER : SUCCESS;
}

int cudaDriverGetVersion(int *version) { return *version = 10010, SUCCESS; }
int cudaRuntimeGetVersion(int *version) { return *version = 10020, SUCCESS; }

const char *cudaGetErrorString(int code) {
  switch (code) {
    case SUCCESS: return "no error";
    case INVALID_VALUE: return "invalid argument";
    case NO_MEMORY: return "out of memory";
    case OLD_DRIVER: return "CUDA driver version is insufficient for CUDA runtime version";
    case NO_DEVICE: return "no CUDA-capable device is detected";
    case ILLEGAL_ADDRESS: return "an illegal memory access was encountered";
    default: return "unrecognized error code";
  }
}

/* The real structure has a thousand bytes and more, and begins with the name. */
int cudaGetDeviceProperties(char *properties, int device) {
  if (device != 0) return INVALID_VALUE;
  memset(properties, 0, 1024);
  strcpy(properties, "Stand-in GPU");
  return SUCCESS;
}

int cudaDeviceGetAttribute(int *value, int attribute, int device) {
  if (device != 0 || (attribute != 75 && attribute != 76)) return INVALID_VALUE;
  return *value = attribute == 75 ? 5 : 3, SUCCESS;
}

int cudaMemGetInfo(size_t *free_bytes, size_t *total) {
  *total = device_bytes();
  *free_bytes = *total - used;
  return SUCCESS;
}

int cudaStreamCreateWithFlags(struct stream **made, unsigned flags) {
  if (flags > 1) return INVALID_VALUE;
  *made = calloc(1, sizeof **made);
  pthread_create(&(*made)->thread, NULL, work, *made);
  return SUCCESS;
}

int cudaMalloc(char **made, size_t size) {
  pthread_mutex_lock(&lock);
  int i = 0, code = NO_MEMORY;
  while (i < MOST_PLACES && places[i].address != NULL) i++;
  if (i < MOST_PLACES && used + size <= device_bytes()) {
    char *address = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    places[i] = (struct place){address, size, malloc(size)};
    memset(places[i].content, 0xff, size); /* NaN, as floats */
    used += size;
    *made = address;
    code = SUCCESS;
    say("take", size);
  }
  pthread_mutex_unlock(&lock);
  return code;
}

int cudaFree(char *address) {
  if (address == NULL) return SUCCESS;
  pthread_mutex_lock(&lock);
  int code = INVALID_VALUE;
  for (int i = 0; i < MOST_PLACES && code != SUCCESS; i++)
    if (places[i].address == address) {
      used -= places[i].size;
      say("give-back", places[i].size);
      munmap(address, places[i].size);
      free(places[i].content);
      places[i].address = NULL;
      code = SUCCESS;
    }
  pthread_mutex_unlock(&lock);
  return code;
}

/* From ordinary memory the real one takes the bytes before it answers; to it, whenever the stream gets there. */
int cudaMemcpyAsync(char *to, const char *from, size_t size, int kind, struct stream *stream) {
  struct task *task = calloc(1, sizeof *task);
  pthread_mutex_lock(&lock);
  *task = (struct task){.to = to, .from = from, .size = size};
  if (kind == TO_DEVICE) {
    task->to = content_of(to, size);
    task->staged = memcpy(malloc(size), from, size);
  } else if (kind == TO_HOST) task->from = content_of(from, size);
  int code = task->to == NULL || task->from == NULL || kind < TO_DEVICE || kind > TO_HOST ? INVALID_VALUE : SUCCESS;
  if (code == SUCCESS) enqueue(stream, task);
  pthread_mutex_unlock(&lock);
  say(kind == TO_DEVICE ? "to-device" : "to-host", size);
  return code;
}

int cudaStreamSynchronize(struct stream *stream) {
  pthread_mutex_lock(&lock);
  while (stream->first != NULL || stream->busy) pthread_cond_wait(&changed, &lock);
  int code = stream->error;
  pthread_mutex_unlock(&lock);
  say("synchronise", code);
  return code;
}

/* What the stand-in for TensorRT runs: each output is the sum of all inputs times its place, from 1. */
int standin_launch(struct stream *stream, long delay_ns, int inputs, float **in, size_t *in_count, int outputs, float **out,
                   size_t *out_count) {
  struct task *task = calloc(1, sizeof *task);
  int code = inputs > MOST_TENSORS || outputs > MOST_TENSORS ? INVALID_VALUE : SUCCESS;
  pthread_mutex_lock(&lock);
  *task = (struct task){.is_kernel = 1, .delay_ns = delay_ns, .inputs = inputs, .outputs = outputs};
  for (int i = 0; code == SUCCESS && i < inputs; i++) {
    task->in[i] = (float *)content_of((char *)in[i], in_count[i] * sizeof(float));
    task->in_count[i] = in_count[i];
    if (task->in[i] == NULL) code = INVALID_VALUE;
  }
  for (int i = 0; code == SUCCESS && i < outputs; i++) {
    task->out[i] = (float *)content_of((char *)out[i], out_count[i] * sizeof(float));
    task->out_count[i] = out_count[i];
    if (task->out[i] == NULL) code = INVALID_VALUE;
  }
  say("launch", code);
  if (code == SUCCESS) enqueue(stream, task);
  pthread_mutex_unlock(&lock);
  return code;
}
